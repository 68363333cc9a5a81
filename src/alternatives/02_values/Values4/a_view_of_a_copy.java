import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

class Values4 {
  record Role(String name, Set<String> permissions) {
    Role {
      permissions = Collections.unmodifiableSet(new HashSet<>(permissions));
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
