über
