import java.util.HashSet;
import java.util.Set;

class Values4 {
  record Role(String name, Set<String> permissions) {
    Role(String name, Set<String> permissions) {
      this.name = name;
      this.permissions = new HashSet<>(permissions);
    }

    @Override
    public Set<String> permissions() {
      return new HashSet<>(permissions);
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
