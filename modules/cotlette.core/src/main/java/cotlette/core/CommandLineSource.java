package cotlette.core;

import cotlette.api.http.InputValue;
import java.util.List;

/** Reads settings from options of the command line: {@code --set server.max_body_size=1000000}. */
final class CommandLineSource {
    private CommandLineSource() {}

    static SettingNode.Table read(List<String> assignments) {
        SettingNode.Table table = SettingNode.Table.EMPTY;
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new SettingsException(
                        List.of("--set " + assignment + ": a setting is given as key=value, for example "
                                + "--set debug=false or --set server.max_body_size=1000000."));
            }
            List<String> path = List.of(assignment.substring(0, equals).strip().split("\\.", -1));
            InputValue value = new InputValue.Raw(assignment.substring(equals + 1));
            table = table.overlaidBy(
                    SettingNode.Table.of(path, new SettingNode.Value(value, new SettingSource.CommandLine())));
        }
        return table;
    }
}
