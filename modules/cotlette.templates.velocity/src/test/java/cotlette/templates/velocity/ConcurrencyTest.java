package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    @Test
    void rendersOnePagePerThreadAtTheSameTime() throws Exception {
        Templates templates = new Templates(true, "UTC", "en")
                .with("base.html", "#macro(row $n)<$n>#end#block(\"a\")#end")
                .with("part.html", "#set($y = \"$x!\")$y")
                .with(
                        "page.html",
                        "#extends(\"base.html\")#macro(row $n)[$n]#end#block(\"a\")#foreach($n in $list)#row($n)#end#include(\"part.html\")#end");
        List<Callable<String>> pages = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int number = i;
            pages.add(() -> templates.render("page.html", "x", number, "list", List.of(number, number + 1)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> rendered = threads.invokeAll(pages);
            for (int i = 0; i < 500; i++) {
                assertThat(rendered.get(i).get()).isEqualTo("[" + i + "][" + (i + 1) + "]" + i + "!");
            }
        }
    }
}
