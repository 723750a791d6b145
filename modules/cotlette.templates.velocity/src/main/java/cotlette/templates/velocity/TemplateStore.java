package cotlette.templates.velocity;

import cotlette.api.base.Suggestions;
import cotlette.api.settings.Settings;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import cotlette.api.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TokenMgrError;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Finds, reads and keeps templates; in debug a template that has changed is read again. */
final class TemplateStore {
    private static final int MOST_FOLDERS = 8;

    private final Resources resources;
    private final Settings settings;
    private final TemplateRuntime runtime = new TemplateRuntime();
    private final Map<String, PageTemplate> known = new ConcurrentHashMap<>();

    TemplateStore(Resources resources, Settings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    /**
     * Returns a template.
     *
     * @throws TemplateException when there is none, or it is wrong
     */
    PageTemplate get(String name) {
        PageTemplate kept = known.get(name);
        if (kept != null && !settings.debug()) {
            return kept;
        }
        Resource resource = resources.template(name).orElseThrow(() -> missing(name));
        if (kept != null && kept.isOf(resource)) {
            return kept;
        }
        PageTemplate read = read(resource);
        known.put(name, read);
        return read;
    }

    private PageTemplate read(Resource resource) {
        PageTemplate template = new PageTemplate(resource);
        String text = "";
        try {
            text = new String(resource.content(), StandardCharsets.UTF_8);
            SimpleNode tree = runtime.parse(new StringReader(text), template);
            TemplateStructure structure = TemplateStructure.of(tree, template);
            runtime.prepare(tree, template);
            template.complete(tree, structure);
            return template;
        } catch (IOException | ParseException | RuntimeException | TokenMgrError | StackOverflowError failure) {
            throw Failures.explained(failure, template, text);
        }
    }

    private TemplateException missing(String name) {
        return new TemplateException(
                name,
                "There is no template '" + name + "' in "
                        + String.join(", ", settings.templates().dirs())
                        + (settings.templates().appDirs() ? ", nor in the folder templates of an app" : "") + "."
                        + (settings.debug() ? Suggestions.didYouMean(name, ofTheProject()) : ""));
    }

    /** Returns the names of the templates in the folders of the settings; for a suggestion, so what cannot be read is left out. */
    private List<String> ofTheProject() {
        List<String> names = new ArrayList<>();
        for (String dir : settings.templates().dirs()) {
            Path folder = settings.baseDir().resolve(dir);
            try (Stream<Path> files = Files.walk(folder, MOST_FOLDERS)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                        .forEach(names::add);
            } catch (IOException | UncheckedIOException unreadable) {
                // A folder of the settings need not exist.
            }
        }
        return names;
    }
}
