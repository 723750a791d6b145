package cotlette.core.plugin;

import java.util.Set;

/**
 * A plug-in that has its layer; nothing of it has run.
 *
 * @param requires those of the same folder that it requires
 */
record LayeredPlugin(Candidate candidate, ModuleLayer layer, Set<Candidate> requires) {}
