package library.catalogue.commands;

import module cotlette.api;

public final class Inventory implements Command {
    @Override
    public String name() {
        return "inventory";
    }

    @Override
    public String summary() {
        return "Count the books";
    }

    @Override
    public int run(Invocation invocation) {
        return 0;
    }
}
