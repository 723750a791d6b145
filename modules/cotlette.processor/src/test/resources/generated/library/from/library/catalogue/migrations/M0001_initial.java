package library.catalogue.migrations;

import java.util.List;
import module cotlette.api;

public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20260101120001";
    }

    @Override
    public List<Operation> operations() {
        return List.of();
    }
}
