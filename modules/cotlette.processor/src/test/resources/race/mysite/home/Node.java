package mysite.home;

import java.util.List;
import java.util.Optional;

/** Contains itself, over another record, too. */
record Node(String name, List<Node> children, Optional<Leaf> leaf, Kind kind) {
    record Leaf(List<Node> nodes, Kind kind) {}

    enum Kind {
        SMALL,
        LARGE;

        static final Object CODEC = Node_.CODEC;
    }
}
