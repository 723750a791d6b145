/** A program that uses models and queries, and nothing else of Cotlette. */
module shop {
    requires cotlette.core;

    provides cotlette.api.App with
            shop.ShopApp;
}
