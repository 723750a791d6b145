package strict.home;

public record PageOut(long id, String title) {}
