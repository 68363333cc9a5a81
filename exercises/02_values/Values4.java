import java.util.Set;

// The rights of a user of a web shop depend on a role. An auditor found that clerks may give
// refunds, although no role says so. It was added to somebody's set, long after the role was made.
class Values4 {

  /** A role, and what it allows. It stays what it was when it was made. */
  record Role(String name, Set<String> permissions) {

    // TODO: A record's fields are final. Is that enough, with a set in one of them?

    boolean allows(String permission) {
      return permissions.contains(permission);
    }
  }
}
