import java.util.Set;
import java.util.stream.Collectors;

class Values4 {
  record Role(String name, Set<String> permissions) {
    Role {
      permissions = permissions.stream().collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
