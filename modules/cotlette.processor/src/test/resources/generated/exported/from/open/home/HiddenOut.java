package open.home;

record HiddenOut(String text) {}
