/**
 * The template engine, on Velocity.
 *
 * <p>The way of a page, file by file: {@code VelocityRenderer} asks {@code TemplateStore} for the template, which {@code TemplateRuntime}
 * parses, {@code TreeRewriter} gives our expressions ({@code Reference}, {@code Operation}), and {@code TemplateStructure} checks. A
 * {@code Page} then renders it: {@code AllowList} reads objects, {@code Insertion} prints them escaped, and {@code Blocks} puts the blocks
 * of templates that extend one another together.
 */
@NullMarked
package cotlette.templates.velocity;

import org.jspecify.annotations.NullMarked;
