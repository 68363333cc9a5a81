import static org.junit.jupiter.api.Assertions.assertEquals;

import javalings.check.Shape;
import javalings.check.TypeSwitches;
import org.junit.jupiter.api.Test;

class Matching2Check {

  @Test
  void raises_an_alarm_when_it_is_too_cold() {
    shows("ALARM cellar: -4 degrees", reading("cellar", -4));
    shows("ALARM hall: 3 degrees", reading("hall", 3));
  }

  @Test
  void raises_an_alarm_when_it_is_too_hot() {
    shows("ALARM kitchen: 50 degrees", reading("kitchen", 50));
    shows("ALARM attic: 120 degrees", reading("attic", 120));
  }

  @Test
  void shows_other_readings() {
    shows("kitchen: 21 degrees", reading("kitchen", 21));
    shows("hall: 4 degrees", reading("hall", 4));
    shows("attic: 49 degrees", reading("attic", 49));
  }

  @Test
  void tells_how_low_a_battery_is() {
    shows("battery in attic: 9%", new Matching2.Message.Battery("attic", 9));
    shows("battery in hall: 0%", new Matching2.Message.Battery("hall", 0));
    shows("battery in hall", new Matching2.Message.Battery("hall", 10));
    shows("battery in cellar", new Matching2.Message.Battery("cellar", 80));
  }

  @Test
  void notices_silence() {
    shows("no word from cellar", new Matching2.Message.Silent("cellar"));
  }

  @Test
  void takes_apart_without_a_cast() {
    Shape.of(Matching2.class).assertNoCast("show");
    TypeSwitches.of(Matching2.class).assertCompilerCounts();
  }

  private static Matching2.Message reading(String room, int degrees) {
    return new Matching2.Message.Reading(room, degrees);
  }

  private static void shows(String expected, Matching2.Message message) {
    assertEquals(expected, Matching2.show(message), "The display after the message " + message);
  }
}
