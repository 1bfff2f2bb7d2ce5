/**
 * The properties of JavaMail's SMTP transport, typed from the package documentation of com.sun.mail.smtp: name, type,
 * default, and the option of the section that does the same job.
 */
const TABLE = `
user                       | String  |      | user
host                       | String  |      | server
port                       | int     | 25   | port
connectiontimeout          | int     |      | connect-timeout
timeout                    | int     |      | protocol-timeout
writetimeout               | int     |      |
from                       | String  |      |
localhost                  | String  |      |
localaddress               | String  |      |
localport                  | int     |      |
ehlo                       | boolean | true |
auth                       | boolean | false |
auth.mechanisms            | mechanisms | LOGIN PLAIN DIGEST-MD5 NTLM |
auth.login.disable         | boolean |      |
auth.plain.disable         | boolean |      |
auth.digest-md5.disable    | boolean |      |
auth.ntlm.disable          | boolean |      |
auth.ntlm.domain           | String  |      |
auth.ntlm.flags            | int     |      |
auth.ntlm.lmcompat         | int     |      |
auth.ntlm.unicode          | boolean |      |
auth.xoauth2.disable       | boolean |      |
submitter                  | String  |      |
dsn.notify                 | comma-separated list |  |
dsn.ret                    | FULL or HDRS |  |
allow8bitmime              | boolean |      |
sendpartial                | boolean | false |
sasl.enable                | boolean |      |
sasl.mechanisms            | String  |      |
sasl.authorizationid       | String  |      |
sasl.realm                 | String  |      |
sasl.usecanonicalhostname  | boolean |      |
quitwait                   | boolean | true |
reportsuccess              | boolean |      |
socketFactory              | SocketFactory | |
socketFactory.class        | String  |      |
socketFactory.fallback     | boolean | true |
socketFactory.port         | int     |      |
ssl.enable                 | boolean |      | smtp-connection-security
ssl.checkserveridentity    | boolean | false |
ssl.trust                  | String  |      |
ssl.socketFactory          | SSLSocketFactory | |
ssl.socketFactory.class    | String  |      |
ssl.socketFactory.port     | int     |      |
ssl.protocols              | whitespace-separated list | |
ssl.ciphersuites           | whitespace-separated list | |
starttls.enable            | boolean | false | smtp-connection-security
starttls.required          | boolean | false | smtp-connection-security
proxy.host                 | String  |      |
proxy.port                 | String  | 80   |
proxy.user                 | String  |      |
proxy.password             | String  |      |
socks.host                 | String  |      |
socks.port                 | String  | 1080 |
mailextension              | String  |      |
userset                    | boolean |      |
noop.strict                | boolean | true |
`;

/** The rows of the table. */
export const JAVAMAIL = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
