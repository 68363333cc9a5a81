// expect: checks-fail a_role_keeps_its_permissions
import java.util.Set;

class Values4 {

  record Role(String name, Set<String> permissions) {

    @Override
    public Set<String> permissions() {
      return Set.copyOf(permissions);
    }

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
