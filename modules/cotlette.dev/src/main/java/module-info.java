/** What development needs beyond production: the compiler in process, and sites that follow their sources. */
module cotlette.dev {
    requires cotlette.commands;
    requires transitive cotlette.core;
    requires transitive cotlette.web;
    // Its service is found at run time; required, so that no image has the compiler without it.
    requires cotlette.processor;
    requires eu.maveniverse.maven.mima.context;
    requires eu.maveniverse.maven.mima.runtime.standalonestatic;
    requires java.compiler;
    requires java.xml;
    requires jdk.compiler;
    requires jdk.jshell;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires cotlette.testing;
    requires org.junit.platform.launcher;

    uses javax.annotation.processing.Processor;

    provides cotlette.api.command.Command with
            cotlette.dev.library.AddCommand,
            cotlette.dev.packaging.PackageCommand,
            cotlette.dev.shell.Shell,
            cotlette.dev.test.TestCommand;
    provides cotlette.core.spi.ProjectCompiler with
            cotlette.dev.InProcessCompiler;
    provides cotlette.web.spi.LiveSite with
            cotlette.dev.reload.LiveReload;
    provides org.junit.jupiter.api.extension.Extension with
            cotlette.dev.test.FailFast;
}
