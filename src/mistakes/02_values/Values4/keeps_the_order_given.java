// expect: checks-fail is_equal_to_a_role_of_the_same_content
import java.util.List;
import java.util.Set;

class Values4 {

  record Role(String name, List<String> order) {
    Role(String name, Set<String> permissions) {
      this(name, List.copyOf(permissions));
    }

    Role {
      order = List.copyOf(order);
    }

    Set<String> permissions() {
      return Set.copyOf(order);
    }

    boolean allows(String permission) {
      return order.contains(permission);
    }
  }
}
