package shop;

import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Models and queries in an application of Spring Boot. */
@SpringBootApplication
public class ShopConfiguration {
    public static void main(String[] arguments) {
        SpringApplication.run(ShopConfiguration.class, arguments);
    }

    /** Starts with Spring's context, and is closed with it; as the only one that runs, it is what {@code Book.objects} asks. */
    @Bean
    RunningApplication shop(@Value("${shop.database:sqlite:///shop.sqlite3}") String url) {
        RunningApplication shop =
                ApplicationBuilder.ofDatabase(url, new ShopApp()).start();
        shop.service(MigrationService.class).apply("default");
        return shop;
    }

    @Bean
    CommandLineRunner work(RunningApplication shop) {
        return arguments -> {
            Book.objects.create(book -> book.title = "Kindred");
            for (Book book : Book.objects.orderBy("id")) {
                System.out.println(book.id + " " + book.title);
            }
        };
    }
}
