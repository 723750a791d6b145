package open.home;

import module cotlette.api;

class Hidden extends Model {
    @AutoField
    Long id;
}
