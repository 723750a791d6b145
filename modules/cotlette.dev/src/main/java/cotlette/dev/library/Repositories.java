package cotlette.dev.library;

import cotlette.api.command.CommandException;
import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.version.Version;

/** Maven's resolver with the settings of the user: mirrors, proxies and the local repository are those of {@code mvn}. */
final class Repositories implements AutoCloseable {
    /** What is not yet a release. */
    private static final Predicate<String> UNFINISHED = Pattern.compile(
                    "(?i)(snapshot|alpha|beta|preview|milestone|[.-]rc|[.-]cr|[.-]m\\d|[.-]ea|dev)")
            .asPredicate();

    private final Context context;

    private Repositories(Context context) {
        this.context = context;
    }

    static Repositories open() {
        return new Repositories(new StandaloneStaticRuntime()
                .create(ContextOverrides.create()
                        .withUserSettings(true)
                        .checksumPolicy(ContextOverrides.ChecksumPolicy.FAIL)
                        .build()));
    }

    /**
     * Returns the newest release of a library.
     *
     * @throws CommandException when there is none, or the repositories cannot be asked
     */
    Coordinates newest(Coordinates library) {
        Artifact any = new DefaultArtifact(library.group(), library.artifact(), "jar", "[0,)");
        try {
            VersionRangeResult found = context.repositorySystem()
                    .resolveVersionRange(
                            context.repositorySystemSession(),
                            new VersionRangeRequest(any, context.remoteRepositories(), ""));
            List<String> versions =
                    found.getVersions().stream().map(Version::toString).toList();
            if (versions.isEmpty()) {
                throw found.getExceptions().stream()
                        .filter(failure -> !FetchFailure.isAbsence(failure))
                        .findFirst()
                        .map(failure -> FetchFailure.unreachable(library, failure))
                        .orElseGet(() -> FetchFailure.unknown(library));
            }
            return library.withVersion(versions.reversed().stream()
                    .filter(UNFINISHED.negate())
                    .findFirst()
                    .orElse(versions.getLast()));
        } catch (RepositoryException failure) {
            throw FetchFailure.of(library, failure);
        }
    }

    /**
     * Fetches libraries with all that they need to run; of what several need in different versions, one is chosen as Maven would.
     *
     * @throws CommandException when one cannot be fetched
     */
    List<FetchedJar> withNeeds(List<Coordinates> libraries) {
        List<Dependency> roots = libraries.stream()
                .map(library -> new Dependency(artifact(library), JavaScopes.RUNTIME))
                .toList();
        CollectRequest collect = new CollectRequest(roots, List.of(), context.remoteRepositories());
        try {
            return context
                    .repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(Repositories::jar)
                    .filter(jar -> jar.path().toString().endsWith(".jar"))
                    .toList();
        } catch (RepositoryException failure) {
            throw FetchFailure.of(libraries.getLast(), failure);
        }
    }

    /**
     * Fetches one jar and nothing else.
     *
     * @throws CommandException when it cannot be fetched
     */
    FetchedJar jar(Coordinates library) {
        try {
            return jar(context.repositorySystem()
                    .resolveArtifact(
                            context.repositorySystemSession(),
                            new ArtifactRequest(artifact(library), context.remoteRepositories(), "")));
        } catch (RepositoryException failure) {
            throw FetchFailure.of(library, failure);
        }
    }

    private static Artifact artifact(Coordinates library) {
        return new DefaultArtifact(library.group(), library.artifact(), "jar", library.version());
    }

    private static FetchedJar jar(ArtifactResult result) {
        Artifact artifact = result.getArtifact();
        return new FetchedJar(
                new Coordinates(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion()),
                artifact.getFile().toPath());
    }

    @Override
    public void close() {
        context.close();
    }
}
