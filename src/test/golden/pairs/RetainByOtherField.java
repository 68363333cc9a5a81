import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class RetainByOtherField {
  @Move static final class Mob { int hp; boolean alive() { return hp > 0; } }
  @Move static final class World {
    ArrayList<Mob> mobs = new ArrayList<>(); int dead;
    @Mut void sweep() { mobs.removeIf(m -> { if (!m.alive()) { dead++; } return !m.alive(); }); }
  }
}
