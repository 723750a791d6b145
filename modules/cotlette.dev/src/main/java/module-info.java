/** What development needs beyond production: the compiler in process, the debug page. */
module cotlette.dev {
    requires cotlette.commands;
    requires cotlette.processor;
    requires cotlette.web;
    requires jdk.compiler;
}
