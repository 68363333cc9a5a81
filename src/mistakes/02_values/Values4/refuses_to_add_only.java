// expect: checks-fail nobody_adds_a_permission
import java.util.Set;

// The rights of a user of a web shop depend on a role. An auditor found that clerks may give
// refunds, although no role says so. It was added to somebody's set, long after the role was made.
class Values4 {

  /** A role, and what it allows. It stays what it was when it was made. */
  record Role(String name, Set<String> permissions) {

    Role {
      permissions = new java.util.HashSet<>(permissions);
    }

    @Override
    public Set<String> permissions() {
      return new java.util.AbstractSet<>() {
        @Override public java.util.Iterator<String> iterator() { return permissions.iterator(); }
        @Override public int size() { return permissions.size(); }
      };
    }
    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
