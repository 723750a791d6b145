package cotlette.core;

/**
 * Opens the modules of applications to the development tools, where the runtime has them, so that a shell reaches all that its user has
 * written. Nobody else sees a difference, and production images have no such tools.
 */
final class ToolAccess {
    private static final String TOOLS = "cotlette.dev";

    private ToolAccess() {}

    /** Returns the layer that was made, with its modules open to the tools. */
    static ModuleLayer grant(ModuleLayer.Controller controller) {
        ModuleLayer layer = controller.layer();
        ModuleLayer.boot()
                .findModule(TOOLS)
                .ifPresent(tools -> layer.modules()
                        .forEach(module ->
                                module.getPackages().forEach(name -> controller.addOpens(module, name, tools))));
        return layer;
    }
}
