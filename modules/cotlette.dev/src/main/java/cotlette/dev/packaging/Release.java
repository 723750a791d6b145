package cotlette.dev.packaging;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * What a packaging makes: a folder, and an archive with the same in it. Both appear when they are complete.
 *
 * @param output where they go
 * @param name what they are called
 */
record Release(Path output, String name) {
    private static final String DRAFT = ".draft-";

    Path folder() {
        return output.resolve(name);
    }

    Path archive() {
        return output.resolve(name + ".tar.gz");
    }

    /**
     * Looks whether there is room.
     *
     * @param force whether what is there already may be replaced
     * @throws CommandException when it may not, or when it is not what a packaging has made
     */
    void checkRoom(boolean force) {
        if (!Files.exists(folder())) {
            return;
        }
        if (!Files.isRegularFile(folder().resolve("lib/image.id"))) {
            throw new CommandException(
                    folder() + " is there already, and no package. Name another folder with --output,"
                            + " or another name with --name.");
        }
        if (!force) {
            throw new CommandException(
                    folder() + " is there already. Add --force to replace it with all that is in it, or"
                            + " name another folder with --output.");
        }
    }

    /** Makes a folder to work in, beside the final one. */
    Path begin() throws IOException {
        Files.createDirectories(output);
        return Files.createDirectory(output.resolve(DRAFT + UUID.randomUUID()));
    }

    /** Gives the draft its name and archives it. */
    void finish(Path draft) throws IOException {
        Path archived = output.resolve(DRAFT + UUID.randomUUID());
        try {
            new TarArchive(name).write(new FileTree(draft), archived);
            new FileTree(folder()).delete();
            Files.move(draft, folder());
            Files.move(archived, archive(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(archived);
        }
    }
}
