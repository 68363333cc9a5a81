import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Collections2Check {
  private final Collections2 courier = new Collections2();

  @Test
  void the_first_parcel_begins_a_list() {
    assertEquals(List.of("P1"), courier.sort("Bern", "P1"), "P1 is the first parcel for Bern");
    assertEquals(
        List.of("P1"), courier.parcels("Bern"), "P1 was sorted, as the first one for Bern");
  }

  @Test
  void more_parcels_come_behind_it() {
    courier.sort("Bern", "P1");
    var before = courier.parcels("Bern");
    courier.sort("Basel", "P2");
    courier.sort("Bern", "P3");
    assertEquals(List.of("P1", "P3"), courier.parcels("Bern"), "P1 and P3 were sorted, for Bern");
    assertEquals(List.of("P2"), courier.parcels("Basel"), "P2 was sorted, for Basel");
    assertEquals(List.of("P1"), before, "What was asked for Bern before P3 came");
    assertEquals(2, courier.towns(), "There are parcels for Bern and for Basel: towns");
  }

  @Test
  void asking_makes_no_towns() {
    courier.sort("Bern", "P1");
    assertEquals(List.of(), courier.parcels("Bonn"), "Nothing was sorted for Bonn");
    assertEquals(1, courier.towns(), "Parcels for Bern only, and somebody asked about Bonn: towns");
  }

  @Test
  void the_same_parcel_twice_is_two_entries() {
    courier.sort("Bern", "P1");
    assertEquals(List.of("P1", "P1"), courier.sort("Bern", "P1"), "P1 was sorted twice, for Bern");
  }

  @Test
  void the_town_is_looked_up_once() throws IOException {
    var single = Set.of("containsKey", "get", "put", "getOrDefault", "putIfAbsent");
    for (var method : ClassFile.of().parse(bytes()).methods()) {
      if (method.methodName().stringValue().matches("parcels|lambda\\$parcels\\$.*")) {
        continue;
      }
      for (var element : method.code().orElseThrow()) {
        if (element instanceof InvokeInstruction call
            && call.owner().asInternalName().matches("java/util/(|Hash|Tree|LinkedHash)Map")) {
          var name = call.name().stringValue();
          assertFalse(
              single.contains(name),
              "`%s` of the map does a part only. One other call does all: look, make a list, keep it"
                  .formatted(name));
        }
      }
    }
  }

  private static byte[] bytes() throws IOException {
    try (var in = Collections2.class.getClassLoader().getResourceAsStream("Collections2.class")) {
      return in.readAllBytes();
    }
  }
}
