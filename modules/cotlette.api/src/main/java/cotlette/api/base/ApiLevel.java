package cotlette.api.base;

/**
 * The level of the contract between generated code and this API.
 *
 * <p>The processor writes the level it was built with into each {@code AppParts}; an application refuses an app whose level it
 * does not serve, with the advice to compile it again.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public final class ApiLevel {
    /** The level of this version. */
    public static final int CURRENT = 1;

    private ApiLevel() {}
}
