// expect: checks-fail allows_what_it_was_made_with
import java.util.Set;

class Values4 {

  record Role(String name, Set<String> permissions) {

    Role {
      permissions = Set.of();
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
