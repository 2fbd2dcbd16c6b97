// Run by mongosh once MongoDB answers, at each start: makes the replica set and the application's
// account where they are missing, and gives the account the password of the settings.

const root = `root:${encodeURIComponent(process.env.ROOT_PASSWORD)}`;
const patience = Date.now() + 120_000;

// The first start of MongoDB answers on its own address before it answers here.
function connected() {
  for (;;) {
    try {
      return connect(`mongodb://${root}@mongo:27017/admin?directConnection=true`);
    } catch (silent) {
      if (Date.now() > patience) {
        throw silent;
      }
      sleep(1000);
    }
  }
}

const admin = connected();

try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (none) {
  if (none.codeName !== "NotYetInitialized") {
    throw none;
  }
  admin.adminCommand({
    replSetInitiate: { _id: "rs0", members: [{ _id: 0, host: "mongo:27017" }] },
  });
}

while (!admin.hello().isWritablePrimary) {
  sleep(500);
}

const park = admin.getSiblingDB("parkgraph");
const account = {
  pwd: process.env.PARK_PASSWORD,
  roles: [{ role: "readWrite", db: "parkgraph" }],
};
if (park.getUser("parkgraph")) {
  park.updateUser("parkgraph", account);
} else {
  park.createUser({ user: "parkgraph", ...account });
}
