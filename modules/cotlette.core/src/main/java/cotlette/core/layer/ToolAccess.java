package cotlette.core.layer;

import cotlette.api.base.Stability;

/**
 * Opens the modules of applications to the development tools, where the runtime has them, so that a shell reaches all that its user has
 * written. Nobody else sees a difference, and production images have no such tools.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ToolAccess {
    private static final String TOOLS = "cotlette.dev";

    private ToolAccess() {}

    /** Opens the modules of a layer that was just made, and returns what made it. */
    public static ModuleLayer.Controller grant(ModuleLayer.Controller controller) {
        ModuleLayer layer = controller.layer();
        ModuleLayer.boot()
                .findModule(TOOLS)
                .ifPresent(tools -> layer.modules()
                        .forEach(module ->
                                module.getPackages().forEach(name -> controller.addOpens(module, name, tools))));
        return controller;
    }
}
