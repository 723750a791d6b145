package names.odd;

class Oak extends Tree<Oak> {
    @Override
    public Oak root() {
        return this;
    }
}
