import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Values5Check {

  @Test
  void remembers_every_place() {
    var tracked = new Values5("R7", 250, "Bern");
    tracked.seenIn("Basel");
    tracked.seenIn("Bonn");
    assertEquals(
        List.of("R7 (250 g) in Bern", "R7 (250 g) in Basel", "R7 (250 g) in Bonn"),
        tracked.way(),
        "The parcel was seen in Bern, in Basel, and in Bonn");
  }

  @Test
  void knows_where_it_began() {
    assertEquals(
        List.of("K12 (90 g) in Oslo"), new Values5("K12", 90, "Oslo").way(), "The parcel is still in Oslo");
  }

  @Test
  void carries_all_the_rest_along() {
    var tracked = new Values5("Z1", 31_500, "Rome");
    tracked.seenIn("Turin");
    assertEquals(
        "Z1 (31500 g) in Turin",
        tracked.way().getLast(),
        "Parcel Z1 of 31500 g was in Rome, and then in Turin. The newest entry");
  }

  @Test
  void a_parcel_never_changes() {
    assertStays(Values5.Parcel.class);
  }

  private static void assertStays(Class<?> type) {
    for (var field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      assertTrue(
          Modifier.isFinal(field.getModifiers()),
          "The field `%s` of a parcel can be set again, so whoever has noted one cannot rely on it"
              .formatted(field.getName()));
      assertFalse(
          mayChange(field.getType()),
          "The field `%s` of a parcel has the type `%s`, and what is in that may change"
              .formatted(field.getName(), field.getType().getSimpleName()));
      if (field.getType().getNestHost() == Values5.class && field.getType() != type) {
        assertStays(field.getType());
      }
    }
  }

  private static boolean mayChange(Class<?> type) {
    return type.isArray()
        || type == StringBuilder.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || type.getName().startsWith("java.util.concurrent.");
  }

  @Test
  void remembers_coming_back() {
    var tracked = new Values5("R8", 400, "Bern");
    tracked.seenIn("Basel");
    tracked.seenIn("Bern");
    tracked.seenIn("Bern");
    assertEquals(
        List.of(
            "R8 (400 g) in Bern",
            "R8 (400 g) in Basel",
            "R8 (400 g) in Bern",
            "R8 (400 g) in Bern"),
        tracked.way(),
        "From Bern to Basel and back, where it was seen twice");
  }
}
