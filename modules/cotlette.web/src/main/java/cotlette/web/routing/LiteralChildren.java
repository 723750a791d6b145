package cotlette.web.routing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The literal segments that may follow a place in the tree. Looks a part of a path up without cutting it out; only names that routes
 * have are in the table, so no client can make its slots collide.
 */
final class LiteralChildren {
    private final @Nullable String[] names;
    private final @Nullable RouteNode[] nodes;

    LiteralChildren(Map<String, RouteNode> children) {
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, children.size())) * 4);
        names = new @Nullable String[size];
        nodes = new @Nullable RouteNode[size];
        children.forEach((name, node) -> {
            int slot = slot(name, 0, name.length());
            while (names[slot] != null) {
                slot = next(slot);
            }
            names[slot] = name;
            nodes[slot] = node;
        });
    }

    @Nullable
    RouteNode find(String path, int start, int end) {
        for (int slot = slot(path, start, end); ; slot = next(slot)) {
            String name = names[slot];
            if (name == null) {
                return null;
            }
            if (name.length() == end - start && path.startsWith(name, start)) {
                return nodes[slot];
            }
        }
    }

    private int slot(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & names.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & names.length - 1;
    }
}
