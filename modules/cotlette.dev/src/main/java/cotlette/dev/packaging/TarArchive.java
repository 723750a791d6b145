package cotlette.dev.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A tar archive, compressed. The same files make the same archive: entries stand in the order of their names, belong to root, and are as old
 * as each other.
 *
 * @param top the folder that everything is in
 */
record TarArchive(String top) {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    /** The first day of 1980, which every format can tell; before it, some tools take a file for one without a time. */
    private static final long TIME = 315_532_800;

    private static final char FILE = '0';
    private static final char LINK = '2';
    private static final char FOLDER = '5';
    /** The extension of GNU for names that are too long for a header; all tools know it. */
    private static final char LONG_NAME = 'L';

    /** Writes all of a folder. */
    void write(FileTree tree, Path archive) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive), 64 * 1024)) {
            entry(out, top + "/", FOLDER, 0755, 0, "");
            for (Path path : tree.all()) {
                write(path, top + "/" + tree.root().relativize(path).toString().replace('\\', '/'), out);
            }
            out.write(new byte[2 * BLOCK]);
        }
    }

    private static void write(Path path, String name, OutputStream out) throws IOException {
        if (Files.isSymbolicLink(path)) {
            entry(out, name, LINK, 0777, 0, Files.readSymbolicLink(path).toString());
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            entry(out, name + "/", FOLDER, 0755, 0, "");
        } else {
            long size = Files.size(path);
            entry(out, name, FILE, Files.isExecutable(path) ? 0755 : 0644, size, "");
            Files.copy(path, out);
            pad(out, size);
        }
    }

    private static void entry(OutputStream out, String name, char type, int mode, long size, String link)
            throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) {
            out.write(
                    header("././@LongLink".getBytes(StandardCharsets.US_ASCII), LONG_NAME, 0644, bytes.length + 1, ""));
            out.write(bytes);
            out.write(0);
            pad(out, bytes.length + 1);
        }
        out.write(header(bytes, type, mode, size, link));
    }

    private static byte[] header(byte[] name, char type, int mode, long size, String link) {
        Header header = new Header();
        header.text(name, LONGEST_NAME);
        header.octal(mode, 8);
        header.octal(0, 8);
        header.octal(0, 8);
        header.octal(size, 12);
        header.octal(TIME, 12);
        header.text("        ".getBytes(StandardCharsets.US_ASCII), 8);
        header.text(new byte[] {(byte) type}, 1);
        header.text(link.getBytes(StandardCharsets.UTF_8), LONGEST_NAME);
        header.text("ustar  ".getBytes(StandardCharsets.US_ASCII), 8);
        header.text("root".getBytes(StandardCharsets.US_ASCII), 32);
        header.text("root".getBytes(StandardCharsets.US_ASCII), 32);
        return header.block();
    }

    private static void pad(OutputStream out, long size) throws IOException {
        out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
    }

    /** The block in front of an entry, field by field. */
    private static final class Header {
        private static final int CHECKSUM = 148;

        private final ByteArrayOutputStream fields = new ByteArrayOutputStream(BLOCK);

        void text(byte[] value, int length) {
            fields.write(value, 0, Math.min(value.length, length));
            fields.writeBytes(new byte[Math.max(0, length - value.length)]);
        }

        void octal(long value, int length) {
            String digits = String.format(Locale.ROOT, "%0" + (length - 1) + "o", value);
            text(digits.getBytes(StandardCharsets.US_ASCII), length);
        }

        /** The checksum counts the field it stands in as blanks. */
        byte[] block() {
            fields.writeBytes(new byte[BLOCK - fields.size()]);
            byte[] block = fields.toByteArray();
            int sum = 0;
            for (byte value : block) {
                sum += Byte.toUnsignedInt(value);
            }
            byte[] digits = String.format(Locale.ROOT, "%06o", sum).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, block, CHECKSUM, digits.length);
            block[CHECKSUM + digits.length] = 0;
            return block;
        }
    }
}
