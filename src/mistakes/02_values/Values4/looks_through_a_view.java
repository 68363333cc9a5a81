// expect: checks-fail a_role_keeps_its_permissions
import java.util.Collections;
import java.util.Set;

class Values4 {

  record Role(String name, Set<String> permissions) {

    Role {
      permissions = Collections.unmodifiableSet(permissions);
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
