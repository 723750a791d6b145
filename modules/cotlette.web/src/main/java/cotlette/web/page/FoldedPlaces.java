package cotlette.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in a few words what a run of foreign places in a trace is. */
final class FoldedPlaces {
    private static final int NAMED = 3;

    private FoldedPlaces() {}

    /** Returns {@code 14 frames in cotlette.web, cotlette.http.undertow and java.base}. */
    static String summary(List<StackTraceElement> places) {
        Set<String> owners = new LinkedHashSet<>();
        for (StackTraceElement place : places) {
            owners.add(owner(place));
        }
        List<String> names = List.copyOf(owners);
        String count = places.size() == 1 ? "1 frame in " : places.size() + " frames in ";
        if (names.size() > NAMED) {
            return count + String.join(", ", names.subList(0, NAMED)) + " and others";
        }
        String last = names.getLast();
        String others = String.join(", ", names.subList(0, names.size() - 1));
        return count + (others.isEmpty() ? last : others + " and " + last);
    }

    private static String owner(StackTraceElement place) {
        if (place.getModuleName() != null) {
            return place.getModuleName();
        }
        String type = place.getClassName();
        int dot = type.lastIndexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }
}
