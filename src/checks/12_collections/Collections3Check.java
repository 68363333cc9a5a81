import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Collections3Check {
  private final Collections3 list = new Collections3();

  @BeforeEach
  void twoPeople() {
    list.put("Ada Byron", "117");
    list.put("Grace Hopper", "118");
  }

  @Test
  void is_found_by_the_new_name() {
    assertTrue(list.rename("Ada Byron", "Ada King"), "Ada Byron is there, and Ada King is free");
    assertEquals(
        Optional.of("117"),
        list.number("Ada King"),
        "Ada Byron became Ada King. The number of Ada King");
  }

  @Test
  void is_not_found_by_the_old_name() {
    list.rename("Ada Byron", "Ada King");
    assertEquals(Optional.empty(), list.number("Ada Byron"), "There is no Ada Byron any more");
    assertEquals(2, list.size(), "Two people before, and two people after");
  }

  @Test
  void can_be_renamed_again() {
    list.rename("Ada Byron", "Ada King");
    assertTrue(list.rename("Ada King", "Ada Lovelace"), "Ada King is there, with her new name");
    assertEquals(Optional.of("117"), list.number("Ada Lovelace"), "Ada's third name");
    list.put("Ada Lovelace", "119");
    assertEquals(Optional.of("119"), list.number("Ada Lovelace"), "Ada Lovelace has a new number");
    assertEquals(2, list.size(), "Two people before, and two people after");
  }

  @Test
  void the_others_are_found_as_before() {
    var names = List.of("Mary", "Bill", "Zoe", "Alan", "Carl", "Nora");
    names.forEach(name -> list.put(name, "number of " + name));
    for (var renamed : names) {
      var now = renamed.equals("Alan") ? "Zz Top" : "A" + renamed;
      assertTrue(list.rename(renamed, now), renamed + " is there, and " + now + " is free");
      names.stream()
          .filter(name -> names.indexOf(name) > names.indexOf(renamed))
          .forEach(name ->
              assertEquals(
                  Optional.of("number of " + name),
                  list.number(name),
                  "%s became %s, and now %s cannot be found".formatted(renamed, now, name)));
    }
  }

  @Test
  void nobody_takes_the_name_of_another() {
    assertFalse(list.rename("Ada Byron", "Grace Hopper"), "There is a Grace Hopper already");
    assertEquals(Optional.of("118"), list.number("Grace Hopper"), "The number of the first Grace");
    assertEquals(Optional.of("117"), list.number("Ada Byron"), "Ada keeps her name");
    assertFalse(list.rename("Ada Byron", "Ada Byron"), "There is an Ada Byron already: herself");
    assertEquals(Optional.of("117"), list.number("Ada Byron"), "Ada keeps her number");
  }

  @Test
  void nobody_is_made_up() {
    assertFalse(list.rename("Alan Turing", "Alan"), "There is no Alan Turing");
    assertFalse(list.rename("Alan", "Alan"), "There is no Alan, whatever his new name");
    assertEquals(Optional.empty(), list.number("Alan"), "There is no Alan");
    assertEquals(2, list.size(), "Two people before, and two people after");
  }

  @Test
  void names_are_told_apart_by_their_hash_codes() throws ReflectiveOperationException {
    for (var type : Collections3.class.getDeclaredClasses()) {
      if (type.getSimpleName().equals("Name")) {
        var constructor = type.getDeclaredConstructor(String.class);
        constructor.setAccessible(true);
        assertNotEquals(
            constructor.newInstance("Ada Byron").hashCode(),
            constructor.newInstance("Grace Hopper").hashCode(),
            "All names have one hash code, so the map looks through all entries for each name");
      }
    }
  }
}
