/**
 * From a folder to a running application.
 *
 * {@snippet :
 * Project project = Project.find(Path.of(""));
 * LoadedSettings settings = SettingsLoader.of(project).environment(System.getenv()).load();
 * ModuleLayer layer = ProjectModule.in(classes).layerOver(ModuleLayer.boot());
 * try (RunningApplication application = ApplicationBuilder.of(settings).layer(layer).start()) {
 *     application.run(() -> System.out.println(User.objects.count()));
 * }
 * }
 */
@NullMarked
package cotlette.core;

import org.jspecify.annotations.NullMarked;
