import javalings.own.*;

final class EnumAndSwitchProbe {
  enum Level { LOW, HIGH }
  static int limit(Level level) {
    return switch (level) {
      case LOW -> 1;
      case HIGH -> 10;
    };
  }
  static void run() {
    Level level = Level.LOW;
    Level same = level;
    System.out.println(limit(level) + limit(same));
  }
}
