/**
 * Plug-ins: jars that somebody has dropped into a folder.
 *
 * {@snippet :
 * Plugins ofImage = new PluginLoader().load(image.resolve("plugins"), Plugin.Origin.IMAGE, Plugins.NONE);
 * ofImage.rejected().forEach(rejected -> System.err.println(rejected));
 * Foundation foundation = Foundation.ofRuntime().withPlugins(ofImage.layers());
 * }
 */
@NullMarked
package cotlette.core.plugin;

import org.jspecify.annotations.NullMarked;
