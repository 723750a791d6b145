/** The command line: main, commands, terminal. */
module cotlette.commands {
    requires transitive cotlette.core;
    requires info.picocli;
    requires org.fusesource.jansi;
    requires org.jline.terminal;
}
