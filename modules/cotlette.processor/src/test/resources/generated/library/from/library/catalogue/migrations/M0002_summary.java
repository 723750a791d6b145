package library.catalogue.migrations;

import java.util.List;
import module cotlette.api;

public final class M0002_summary implements Migration {
    @Override
    public String version() {
        return "20260101120002";
    }

    @Override
    public List<Operation> operations() {
        return List.of();
    }
}
