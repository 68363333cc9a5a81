import java.util.EnumMap;
import java.util.Map;

class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }
  static int price(Speed speed) {
    return switch (speed) {
      case EXPRESS -> 1_250;
      case NORMAL -> 490;
      case SLOW -> 350;
    };
  }
  private static final Map<Speed, Integer> DAYS =
      new EnumMap<>(Map.of(Speed.SLOW, 5, Speed.NORMAL, 2, Speed.EXPRESS, 1));

  static int days(Speed speed) {
    return DAYS.get(speed);
  }
}
