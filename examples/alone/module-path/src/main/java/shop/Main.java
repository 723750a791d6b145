package shop;

import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;

/** Saves a book, and says which there are. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String url = arguments.length == 0 ? "sqlite:///shop.sqlite3" : arguments[0];
        try (RunningApplication shop =
                ApplicationBuilder.ofDatabase(url, new ShopApp()).start()) {
            shop.service(MigrationService.class).apply("default");
            Book.objects.create(book -> book.title = "Kindred");
            for (Book book : Book.objects.orderBy("id")) {
                System.out.println(book.id + " " + book.title);
            }
        }
    }
}
