package shop.catalogue;

enum Colour {
    RED,
    GREEN
}
