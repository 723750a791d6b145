package library.staff;

import module cotlette.api;

/** The fields of this model need no annotation but the key. */
public class Employee extends Model {
    @IntegerField(primaryKey = true)
    public Integer number;

    public int age;
    public java.time.Instant since;
    public boolean active;
}
