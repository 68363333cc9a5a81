// expect: checks-fail nobody_adds_a_permission
import java.util.HashSet;
import java.util.Set;

class Values4 {

  record Role(String name, Set<String> permissions) {

    Role {
      permissions = new HashSet<>(permissions);
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
