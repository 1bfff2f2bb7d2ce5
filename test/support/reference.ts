/**
 * The option reference of the smtp-client section, typed from the page: default, valid values, when a change takes
 * effect, introduced, modified, discontinued. `-` is "No default value", '' an empty default.
 */
const TABLE = `
allow-delegate           | false                               | true, false                       | At start/restart      |            |                                    |
client-id                | -                                   | text                              | At start/restart      | 8.5.107.06 | 8.5.201.05, 8.5.202.02, 8.5.205.03 |
cnx-check-idle-time      | 00:00:30                            | hh:mm:ss                          | At start/restart      |            |                                    |
cnx-max-idle-time        | 00:05:00                            | hh:mm:ss                          | At start/restart      |            |                                    |
cnx-pool-size            | 10                                  | integer greater than 0            | At start/restart      |            |                                    |
connect-timeout          | 00:05:00                            | hh:mm:ss                          | Immediately           |            | 8.5.204.04                         | 8.5.205.03
directory-id             | -                                   | text                              | At start/restart      | 8.5.107.06 | 8.5.202.02, 8.5.205.03             |
enable-authentication    | false                               | true, false                       | Immediately           |            |                                    |
enable-debug             | false                               | true, false                       | Immediately           |            | 8.5.205.03                         |
exchange-version         | Exchange2010                        | Exchange2010, Exchange2010_SP1, Exchange2010_SP2, Exchange2010_SP3, Exchange2013, Office365, Exchange2016 | At the next POP cycle | | 8.5.201.05, 8.5.202.02 |
grant-type               |                                     | client_credentials                | At start/restart      | 8.5.212.01 |                                    |
password                 | -                                   | text                              | At start/restart      |            | 8.5.201.05, 8.5.205.03             |
port                     | 25                                  | port number                       | Immediately           |            |                                    |
protocol-timeout         | 00:05:00                            | hh:mm:ss                          | Immediately           |            | 8.5.204.04, 8.5.205.03             |
scope                    | https://outlook.office.com/.default | https://graph.microsoft.com/.default, https://outlook.office.com/.default | At start/restart | 8.5.107.06 | 8.5.205.03 |
secret                   | smtp                                | text without white space          | At start/restart      | 8.5.201.05 |                                    |
server                   | -                                   | host name or IP address           | Immediately           |            |                                    |
server-type              | SMTP                                | SMTP, EWS, GRAPH                  | At the next cycle     |            | 8.5.205.03                         |
smtp-connection-security | none                                | none, start-tls, start-tls-required, ssl-tls | At restart |            |                                    |
tenant-authority         | https://login.microsoftonline.com   | https://login.microsoftonline.com | At start/restart      | 8.5.107.06 | 8.5.201.05, 8.5.202.02, 8.5.205.03 |
token-expiry-margin-time | 00:00:10                            | hh:mm:ss below one hour           | See the description   | 8.5.107.06 | 8.5.202.02                         |
user                     | -                                   | text                              | Immediately           |            |                                    |
`;

export const TAKES_EFFECT: Readonly<Record<string, string>> = {
  Immediately: 'immediately',
  'At start/restart': 'restart',
  'At restart': 'restart',
  'At the next cycle': 'next-cycle',
  'At the next POP cycle': 'next-pop-cycle',
  'See the description': 'unknown',
};

/** The rows of the table: name, default, values, takes effect, introduced, modified, discontinued. */
export const REFERENCE = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
