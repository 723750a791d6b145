package cotlette.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which package uses which, with one pair of classes as the reason of each arrow; among the given classes only. */
record PackageGraph(Map<String, Map<String, String>> arrows) {
    static PackageGraph of(Collection<CompiledClass> classes) {
        Set<String> packages = classes.stream().map(CompiledClass::packageName).collect(Collectors.toSet());
        Map<String, Map<String, String>> arrows = new TreeMap<>();
        for (CompiledClass user : classes) {
            Map<String, String> used = arrows.computeIfAbsent(user.packageName(), _ -> new TreeMap<>());
            for (String mentioned : user.mentions()) {
                String target = CompiledClass.packageOf(mentioned);
                if (packages.contains(target) && !target.equals(user.packageName())) {
                    used.putIfAbsent(target, user.name() + " uses " + mentioned);
                }
            }
        }
        return new PackageGraph(arrows);
    }

    /** Returns one shortest cycle, told arrow by arrow, for each package that lies on a cycle not told before. */
    List<String> cycles() {
        List<String> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String start : arrows.keySet()) {
            if (!told.contains(start)) {
                shortestCycle(start).ifPresent(cycle -> {
                    told.addAll(cycle);
                    found.add(describe(cycle));
                });
            }
        }
        return found;
    }

    private Optional<List<String>> shortestCycle(String start) {
        Map<String, String> cameFrom = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String current = open.remove();
            for (String next : arrows.get(current).keySet()) {
                if (next.equals(start)) {
                    return Optional.of(wayTo(current, start, cameFrom));
                }
                if (!cameFrom.containsKey(next)) {
                    cameFrom.put(next, current);
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> wayTo(String end, String start, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(end));
        while (!way.getFirst().equals(start)) {
            way.addFirst(cameFrom.get(way.getFirst()));
        }
        return way;
    }

    private String describe(List<String> cycle) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            reasons.add(arrows.get(cycle.get(i)).get(cycle.get((i + 1) % cycle.size())));
        }
        return "Packages " + String.join(" → ", cycle) + " → " + cycle.getFirst() + ": " + String.join("; ", reasons);
    }
}
