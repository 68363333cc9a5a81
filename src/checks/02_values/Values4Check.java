import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Values4Check {

  @Test
  void a_role_keeps_its_permissions() {
    var permissions = new HashSet<>(Set.of("view", "pack"));
    var clerk = new Values4.Role("clerk", permissions);
    assertFalse(clerk.allows("refund"), "A role was made of \"view\" and \"pack\"; it allows \"refund\"");
    assertTrue(
        clerk.allows("pack"),
        "A role was made of \"view\" and \"pack\"; it does not allow \"pack\"");
    permissions.add("refund");
    assertFalse(
        clerk.allows("refund"),
        "The set that the role was made from got \"refund\" later on, and the role has it now,"
            + " too");
    permissions.clear();
    assertTrue(clerk.allows("pack"), "The set that the role was made from was cleared later on, and the role has lost \"pack\"");
  }

  @Test
  void nobody_adds_a_permission() {
    var clerk = new Values4.Role("clerk", new HashSet<>(Set.of("view")));
    assertFalse(clerk.allows("refund"), "A role was made of \"view\"; it allows \"refund\"");
    assertTrue(clerk.allows("view"), "A role was made of \"view\"; it does not allow \"view\"");
    try {
      clerk.permissions().add("refund");
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertFalse(
        clerk.allows("refund"),
        "Somebody called permissions().add(\"refund\"), and the role allows it now");
    try {
      var each = clerk.permissions().iterator();
      each.next();
      each.remove();
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertTrue(
        clerk.allows("view"),
        "Somebody went through permissions() and removed \"view\", and the role has lost it");
  }

  @Test
  void allows_what_it_was_made_with() {
    var chief = new Values4.Role("chief", Set.of("view", "refund"));
    assertTrue(chief.allows("refund"), "The chief may give refunds");
    assertFalse(chief.allows("hire"), "Nobody gave the chief \"hire\"");
    assertEquals(Set.of("view", "refund"), chief.permissions(), "The chief's permissions");
  }

  @Test
  void is_equal_to_a_role_of_the_same_content() {
    assertEquals(
        new Values4.Role("clerk", new LinkedHashSet<>(List.of("pack", "view"))),
        new Values4.Role("clerk", new LinkedHashSet<>(List.of("view", "pack"))),
        "Two roles with the same name and permissions, given in another order");
  }
}
